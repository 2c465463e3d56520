package io.github.errorcontract.policy;

import java.math.BigDecimal;
import java.util.Map;

import io.github.errorcontract.property.KeyPath;

/**
 * One policy file.
 *
 * @param location the file, for people
 * @param order where it stands among several, lower first
 * @param values what it says, by key
 */
record PolicyFile(String location, BigDecimal order, Map<KeyPath, PolicyValue> values) {

}

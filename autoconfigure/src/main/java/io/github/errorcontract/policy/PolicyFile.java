package io.github.errorcontract.policy;

import java.math.BigDecimal;
import java.util.Map;

import io.github.errorcontract.property.KeyPath;

/**
 * A policy file.
 *
 * @param location the description of the file
 * @param order its order among several files, lower first
 * @param values its values by key
 */
record PolicyFile(String location, BigDecimal order, Map<KeyPath, PolicyValue> values) {

}

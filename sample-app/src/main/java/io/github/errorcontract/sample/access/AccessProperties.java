package io.github.errorcontract.sample.access;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The API keys that are known.
 *
 * @param keys Role of each API key.
 */
@ConfigurationProperties("sample.access")
record AccessProperties(Map<String, Role> keys) {

}

package io.github.errorcontract.sample.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are exported.
 *
 * @param delay Time that an export takes at least, so that there is something to see.
 */
@ConfigurationProperties("sample.export")
record ExportProperties(@DefaultValue("3s") Duration delay) {

}

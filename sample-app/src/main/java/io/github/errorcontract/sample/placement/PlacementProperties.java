package io.github.errorcontract.sample.placement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are placed.
 *
 * @param ordersPerMinute Orders that one customer may place in a minute.
 */
@ConfigurationProperties("sample.placement")
record PlacementProperties(@DefaultValue("10") int ordersPerMinute) {

}

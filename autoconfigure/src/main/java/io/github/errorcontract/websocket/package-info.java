/**
 * Requests for a WebSocket that do not ask for one get the contract's body in place of
 * Spring's text. {@code UpgradeHandshakeInterceptor} answers them before the handshake,
 * the last guard completes what Spring refuses with a status alone.
 */
@NullMarked
package io.github.errorcontract.websocket;

import org.jspecify.annotations.NullMarked;

package io.github.errorcontract;

import java.util.Objects;
import java.util.Set;

/**
 * The names of the members that the contract defines, in its own format and in that of
 * RFC 9457. Properties must not use them.
 */
final class ContractMembers {

	private static final Set<String> NAMES = Set.of("code", "message", "field", "requestId", "details", "status",
			"timestamp", "path", "service", "retryable", "retryAfter", "rateLimit", "docs", "traceId", "type", "title",
			"detail", "instance");

	private ContractMembers() {
	}

	static boolean areRefused(String name) {
		Objects.requireNonNull(name, "'name' must not be null");
		return name.isBlank() || NAMES.contains(name);
	}

}

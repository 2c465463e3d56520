package io.github.errorcontract.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.BadRequestException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.InsufficientStorageException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.NotImplementedException;
import io.github.errorcontract.exception.PreconditionFailedException;
import io.github.errorcontract.exception.PreconditionRequiredException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.ResourceLockedException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.exception.UnauthenticatedException;
import io.github.errorcontract.exception.UpstreamException;
import io.github.errorcontract.exception.UpstreamTimeoutException;
import io.github.errorcontract.exception.ValidationFailedException;
import io.github.errorcontract.naming.RelaxedNames;

/**
 * Which exception classes become which code: those that properties claim, else those that
 * are annotated, else our own.
 */
final class MappedClasses {

	private final Map<String, List<TrackedValue<String>>> byCode = new TreeMap<>(RelaxedNames.ORDER);

	MappedClasses(CatalogContents parts) {
		Map<String, String> codes = new TreeMap<>();
		Map<String, String> places = new TreeMap<>();
		for (ApiException own : own()) {
			codes.put(own.getClass().getName(), own.type().code());
			places.put(own.getClass().getName(), "built-in");
		}
		parts.code().exceptions().forEach((name, code) -> {
			codes.put(name, code);
			places.put(name, name);
		});
		parts.claims().forEach((name, claim) -> {
			codes.put(name, claim.code());
			places.put(name, claim.origin());
		});
		codes.forEach((name, code) -> this.byCode.computeIfAbsent(code, (key) -> new ArrayList<>())
			.add(new TrackedValue<>(name, places.getOrDefault(name, ""))));
		this.byCode.values().forEach((names) -> names.sort(Comparator.comparing(TrackedValue::value)));
	}

	List<TrackedValue<String>> of(String code) {
		return List.copyOf(this.byCode.getOrDefault(code, List.of()));
	}

	private static List<ApiException> own() {
		return List.of(new BadRequestException(), new ConflictException(), new ForbiddenException(),
				new GoneException(), new InsufficientStorageException(), new NotFoundException(),
				new NotImplementedException(), new PreconditionFailedException(), new PreconditionRequiredException(),
				new RateLimitedException(), new ResourceLockedException(), new ServiceUnavailableException(),
				new UnauthenticatedException(), new UpstreamException(), new UpstreamTimeoutException(),
				new ValidationFailedException());
	}

}

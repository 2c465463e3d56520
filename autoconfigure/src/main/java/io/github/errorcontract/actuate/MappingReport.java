package io.github.errorcontract.actuate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.naming.RelaxedNames;
import io.github.errorcontract.resolver.FailureMapping;
import org.jspecify.annotations.Nullable;

/**
 * Describes how an exception class is mapped. If a built-in mapper decides, the code is
 * the one under which the catalog lists the class, if it does: the exception itself may
 * still lead to another code.
 */
final class MappingReport {

	private final List<CatalogEntry> entries;

	private final WireNames names;

	MappingReport(List<CatalogEntry> entries, WireNames names) {
		this.entries = entries;
		this.names = names;
	}

	Map<String, Object> describe(FailureMapping mapping) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("exception", mapping.failure().getName());
		String code = code(mapping);
		CatalogEntry entry = (code != null) ? entry(code) : null;
		if (code != null) {
			report.put("code", this.names.code(code));
			report.put("status", status(mapping, entry));
		}
		TrackedValue<String> disguise = (entry != null) ? entry.disguiseAs() : null;
		if (disguise != null && !disguise.value().isBlank()) {
			report.put("disguiseAs", this.names.code(disguise.value()));
		}
		if (mapping.mappedType() != null) {
			report.put("mappedType", mapping.mappedType().getName());
		}
		report.put("decidedBy", mapping.decidedBy());
		report.put("origin", origin(mapping));
		report.put("wrapper", mapping.yielding());
		report.put("reason", reason(mapping));
		report.put("mappers", mapping.mappers());
		return report;
	}

	private @Nullable String code(FailureMapping mapping) {
		if (mapping.type() != null) {
			return mapping.type().code();
		}
		return switch (mapping.decidedBy()) {
			case NOTHING -> BuiltInError.INTERNAL_ERROR.code();
			default -> listed(mapping.failure());
		};
	}

	private @Nullable String listed(@Nullable Class<?> failure) {
		for (Class<?> type = failure; type != null; type = type.getSuperclass()) {
			for (CatalogEntry entry : this.entries) {
				if (claim(entry, type) != null) {
					return entry.code().value();
				}
			}
		}
		return null;
	}

	private Object status(FailureMapping mapping, @Nullable CatalogEntry entry) {
		if (entry != null) {
			return entry.status().value();
		}
		return (mapping.type() != null) ? mapping.type().status() : BuiltInError.INTERNAL_ERROR.status();
	}

	private String origin(FailureMapping mapping) {
		Class<?> type = mapping.mappedType();
		for (CatalogEntry entry : this.entries) {
			TrackedValue<String> claim = (type != null) ? claim(entry, type) : null;
			if (claim != null) {
				return claim.origin();
			}
		}
		return switch (mapping.decidedBy()) {
			case CONFIGURATION -> "error-contract.errors";
			case ANNOTATION -> "@MappedError on " + ((type != null) ? type.getName() : "");
			default -> "built-in";
		};
	}

	private static @Nullable TrackedValue<String> claim(CatalogEntry entry, Class<?> type) {
		return entry.exceptions()
			.stream()
			.filter((exception) -> exception.value().equals(type.getName()))
			.findFirst()
			.orElse(null);
	}

	private static String reason(FailureMapping mapping) {
		String wrapper = mapping.yielding()
				? "The class is a wrapper, so its cause is mapped first. If the cause is not mapped: " : "";
		Class<?> type = mapping.mappedType();
		String nearest = (type == null || type == mapping.failure()) ? "The class"
				: "Its closest mapped supertype, " + type.getName() + ",";
		return wrapper + switch (mapping.decidedBy()) {
			case CONFIGURATION -> nearest + " is mapped by configuration.";
			case ANNOTATION -> nearest + " is annotated with @MappedError.";
			case BUILT_IN -> nearest + " is mapped by a built-in mapper, which inspects the exception itself.";
			case NOTHING -> "Neither the class nor any of its supertypes is mapped.";
		};
	}

	private @Nullable CatalogEntry entry(String code) {
		return this.entries.stream()
			.filter((entry) -> RelaxedNames.same(entry.code().value(), code))
			.findFirst()
			.orElse(null);
	}

}

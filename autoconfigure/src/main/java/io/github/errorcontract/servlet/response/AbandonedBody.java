package io.github.errorcontract.servlet.response;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Frees a response from the body that the application had begun: its buffer, the writer
 * that it used, and the header fields that described it (RFC 9110, section 8), its
 * framing or what caches and proxies on the way do with it.
 */
public final class AbandonedBody {

	private static final Set<String> DESCRIPTION = inAnyCase("content-encoding", "content-language", "content-location",
			"content-disposition", "content-digest", "content-md5", "repr-digest", "digest", "last-modified", "expires",
			"age", "accept-ranges", "transfer-encoding", "trailer", "surrogate-control", "edge-control",
			"x-accel-expires", "x-accel-redirect", "x-sendfile");

	/**
	 * The end of the fields that are meant for single caches (RFC 9213, section 2).
	 */
	private static final String TARGETED = "-cache-control";

	private AbandonedBody() {
	}

	/**
	 * Drops the body.
	 * @param contract the contract's response within the given one, null for none
	 * @return the stream for the new one
	 */
	public static ServletOutputStream drop(HttpServletResponse response, @Nullable ContractResponse contract,
			int status) throws IOException {
		if (isLocalized(response, contract)) {
			reset(response);
		}
		ServletOutputStream stream = stream(response);
		response.resetBuffer();
		for (String name : described(response, status)) {
			response.setHeader(name, null);
		}
		response.setCharacterEncoding((String) null);
		return stream;
	}

	private static boolean isLocalized(HttpServletResponse response, @Nullable ContractResponse contract) {
		return (contract != null) ? contract.isLocalized() : !response.getLocale().equals(Locale.getDefault());
	}

	private static List<String> described(HttpServletResponse response, int status) {
		List<String> described = List.of();
		for (String name : response.getHeaderNames()) {
			if (describesBody(name, status)) {
				described = described.isEmpty() ? new ArrayList<>() : described;
				described.add(name);
			}
		}
		return described;
	}

	private static boolean describesBody(String name, int status) {
		if (name.equalsIgnoreCase("Content-Range")) {
			return status != HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE;
		}
		if (name.equalsIgnoreCase("ETag")) {
			return status != HttpServletResponse.SC_PRECONDITION_FAILED;
		}
		int start = name.length() - TARGETED.length();
		return DESCRIPTION.contains(name) || name.regionMatches(true, start, TARGETED, 0, TARGETED.length());
	}

	private static Set<String> inAnyCase(String... names) {
		Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		Collections.addAll(set, names);
		return set;
	}

	private static ServletOutputStream stream(HttpServletResponse response) throws IOException {
		try {
			return response.getOutputStream();
		}
		catch (IllegalStateException writerIsUsed) {
			reset(response);
			return response.getOutputStream();
		}
	}

	/**
	 * Resets the response, which alone takes back a locale or the use of the writer, and
	 * restores its header fields, but for those that it sets anew by itself.
	 */
	private static void reset(HttpServletResponse response) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		response.getHeaderNames().forEach((name) -> fields.put(name, new ArrayList<>(response.getHeaders(name))));
		response.reset();
		fields.remove("Content-Language");
		fields.keySet().removeIf(response::containsHeader);
		fields.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
	}

}

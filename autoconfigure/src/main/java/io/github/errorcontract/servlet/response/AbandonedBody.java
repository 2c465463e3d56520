package io.github.errorcontract.servlet.response;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Frees a response from the body that the application had begun: its buffer, the writer
 * that it used, and the header fields that described it (RFC 9110, section 8) or its
 * framing.
 */
public final class AbandonedBody {

	private static final List<String> DESCRIPTION = List.of("Content-Encoding", "Content-Language", "Content-Location",
			"Content-Disposition", "Content-Digest", "Repr-Digest", "Last-Modified", "Expires", "CDN-Cache-Control",
			"Accept-Ranges", "Transfer-Encoding", "Trailer");

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
		for (String name : DESCRIPTION) {
			remove(name, response);
		}
		if (status != HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
			remove("Content-Range", response);
		}
		if (status != HttpServletResponse.SC_PRECONDITION_FAILED) {
			remove("ETag", response);
		}
		response.setCharacterEncoding((String) null);
		return stream;
	}

	private static boolean isLocalized(HttpServletResponse response, @Nullable ContractResponse contract) {
		return (contract != null) ? contract.isLocalized() : !response.getLocale().equals(Locale.getDefault());
	}

	private static void remove(String name, HttpServletResponse response) {
		if (response.containsHeader(name)) {
			response.setHeader(name, null);
		}
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

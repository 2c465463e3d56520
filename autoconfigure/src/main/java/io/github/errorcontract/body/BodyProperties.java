package io.github.errorcontract.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.format.CodeStyle;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.format.Reasons;
import io.github.errorcontract.naming.MemberStyle;
import io.github.errorcontract.property.PropertyGroup;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Configuration properties for the body of errors.
 */
@ConfigurationProperties("error-contract.body")
public class BodyProperties implements PropertyGroup {

	private static final String DEFAULT_ENVELOPE = "error";

	/**
	 * Format of the error body.
	 */
	private ErrorFormat format = ErrorFormat.ENVELOPE;

	/**
	 * Formats for single paths, keyed by path pattern. The most specific pattern applies.
	 */
	private final Map<String, ErrorFormat> formatByPath = new LinkedHashMap<>();

	/**
	 * Name of the JSON member that wraps the error. An empty name writes the members of
	 * the error at the root.
	 */
	private String envelope = DEFAULT_ENVELOPE;

	/**
	 * Style in which the names of members are written.
	 */
	private MemberStyle memberStyle = MemberStyle.CAMEL;

	/**
	 * Custom names for members, keyed by their name in the contract.
	 */
	private final Map<String, String> memberNames = new LinkedHashMap<>();

	/**
	 * Style in which codes are written.
	 */
	private CodeStyle codeStyle = CodeStyle.UPPER_SNAKE;

	/**
	 * Additional members to include in the error body.
	 */
	private Set<IncludedMember> include = Set.of();

	/**
	 * Reasons to show as the message of a client error that has nothing but a status.
	 */
	private Reasons reasons = Reasons.DECLARED;

	/**
	 * Base URI of problem types, to which the code is appended.
	 */
	private @Nullable String problemBaseUri;

	public ErrorFormat getFormat() {
		return this.format;
	}

	public void setFormat(ErrorFormat format) {
		this.format = format;
	}

	public Map<String, ErrorFormat> getFormatByPath() {
		return this.formatByPath;
	}

	public String getEnvelope() {
		return this.envelope;
	}

	public void setEnvelope(String envelope) {
		this.envelope = envelope;
	}

	public MemberStyle getMemberStyle() {
		return this.memberStyle;
	}

	public void setMemberStyle(MemberStyle memberStyle) {
		this.memberStyle = memberStyle;
	}

	public Map<String, String> getMemberNames() {
		return this.memberNames;
	}

	public CodeStyle getCodeStyle() {
		return this.codeStyle;
	}

	public void setCodeStyle(CodeStyle codeStyle) {
		this.codeStyle = codeStyle;
	}

	public Set<IncludedMember> getInclude() {
		return this.include;
	}

	public void setInclude(Set<IncludedMember> include) {
		this.include = include;
	}

	public Reasons getReasons() {
		return this.reasons;
	}

	public void setReasons(Reasons reasons) {
		this.reasons = reasons;
	}

	public @Nullable String getProblemBaseUri() {
		return this.problemBaseUri;
	}

	public void setProblemBaseUri(@Nullable String problemBaseUri) {
		this.problemBaseUri = StringUtils.hasLength(problemBaseUri) ? problemBaseUri : null;
	}

	/**
	 * Returns whether names, codes and types are written as by default.
	 * @return whether there is nothing to check
	 */
	public boolean writesDefaults() {
		return this.envelope.equals(DEFAULT_ENVELOPE) && this.memberNames.isEmpty()
				&& this.codeStyle == CodeStyle.UPPER_SNAKE && this.problemBaseUri == null;
	}

}

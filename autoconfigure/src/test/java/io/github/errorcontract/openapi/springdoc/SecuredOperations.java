package io.github.errorcontract.openapi.springdoc;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Controllers that the security of methods guards, in all ways that it has.
 */
final class SecuredOperations {

	private SecuredOperations() {
	}

	/**
	 * Annotated methods.
	 */
	@RestController
	static class OfMethods {

		@GetMapping("/open/unguarded")
		String unguarded() {
			return "";
		}

		@GetMapping("/open/role")
		@PreAuthorize("hasRole('ADMIN')")
		String role() {
			return "";
		}

		@GetMapping("/open/anyone")
		@PreAuthorize("permitAll()")
		String anyone() {
			return "";
		}

		@GetMapping("/open/known")
		@PreAuthorize("isAuthenticated()")
		String known() {
			return "";
		}

		@GetMapping("/open/secured")
		@Secured("ROLE_ADMIN")
		String secured() {
			return "";
		}

		@GetMapping("/open/jsr")
		@RolesAllowed("ADMIN")
		String jsr() {
			return "";
		}

		@GetMapping("/closed/unguarded")
		String closed() {
			return "";
		}

		@GetMapping("/closed/scoped")
		String scoped() {
			return "";
		}

	}

	/**
	 * Annotations of a class, which a method overrides.
	 */
	@RestController
	@PreAuthorize("hasRole('ADMIN')")
	static class OfClass {

		@GetMapping("/open/class")
		String ofClass() {
			return "";
		}

		@GetMapping("/open/class/anyone")
		@PreAuthorize("permitAll")
		String anyone() {
			return "";
		}

	}

	/**
	 * The same with the annotations of Jakarta EE.
	 */
	@RestController
	@RolesAllowed("ADMIN")
	static class OfJakarta {

		@GetMapping("/open/jakarta")
		String ofClass() {
			return "";
		}

		@GetMapping("/open/jakarta/anyone")
		@PermitAll
		String anyone() {
			return "";
		}

	}

}

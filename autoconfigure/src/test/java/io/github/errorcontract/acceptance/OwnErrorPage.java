package io.github.errorcontract.acceptance;

import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page that the application has for one status.
 */
@RestController
class OwnErrorPage {

	@Bean
	static ErrorPageRegistrar ownPages() {
		return (registry) -> registry.addErrorPages(new ErrorPage(HttpStatus.I_AM_A_TEAPOT, "/teapot"));
	}

	@RequestMapping("/teapot")
	String teapot() {
		return "own page";
	}

}

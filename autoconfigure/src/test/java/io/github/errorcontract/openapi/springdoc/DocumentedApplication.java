package io.github.errorcontract.openapi.springdoc;

import java.io.FileNotFoundException;
import java.util.List;

import io.github.errorcontract.MappedError;
import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.exception.NotFoundException;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller whose operations differ in what can go wrong.
 */
@RestController
class DocumentedApplication implements Declared {

	@GetMapping("/plain")
	String plain() {
		return "";
	}

	@GetMapping("/things/{id}")
	Thing thing(@PathVariable long id) {
		return new Thing("a");
	}

	@GetMapping("/named/{name}")
	Thing named(@PathVariable String name) throws NotFoundException, BusyException, FileNotFoundException {
		return new Thing(name);
	}

	@GetMapping("/search")
	List<Thing> search(@RequestParam String text, @RequestParam(defaultValue = "1") @Min(1) int page) {
		return List.of();
	}

	@PostMapping("/things")
	@ThrowsErrors({ "OUT_OF_STOCK", "CONFLICT", "RATE_LIMITED" })
	Thing create(@Valid @RequestBody Thing thing) {
		return thing;
	}

	@PutMapping("/counts")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void count(@Valid @RequestBody Count count) {
	}

	@Override
	@DeleteMapping("/declared")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void declared() {
	}

	@GetMapping("/written")
	@ThrowsErrors({ "NOT_FOUND", "GONE" })
	@ApiResponse(responseCode = "200")
	@ApiResponse(responseCode = "404", description = "Nobody home")
	@ApiResponse(responseCode = "410", description = "Own",
			content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
	Thing written() {
		return new Thing("a");
	}

	@GetMapping("/outside/one")
	@ThrowsErrors("NOT_FOUND")
	Thing outside() {
		return new Thing("a");
	}

	record Thing(@NotBlank String name) {

	}

	record Count(int number) {

	}

	@MappedError(code = "BUSY", status = 423)
	static class BusyException extends Exception {

		private static final long serialVersionUID = 1L;

	}

}

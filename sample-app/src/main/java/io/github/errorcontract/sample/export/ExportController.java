package io.github.errorcontract.sample.export;

import java.net.URI;

import io.github.errorcontract.ThrowsErrors;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Exports over HTTP.
 */
@RestController
@RequestMapping("/exports")
class ExportController {

	private final ExportService exports;

	ExportController(ExportService exports) {
		this.exports = exports;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	ResponseEntity<ExportStatus> startExport() {
		ExportStatus export = this.exports.start();
		return ResponseEntity.accepted().location(below("/{id}", export.id())).body(export);
	}

	@GetMapping("/{id}")
	@ThrowsErrors("NOT_FOUND")
	@ApiResponse(responseCode = "200")
	@ApiResponse(responseCode = "303")
	ResponseEntity<ExportStatus> pollExport(@PathVariable String id) {
		ExportStatus export = this.exports.status(id);
		if (export.state() == ExportStatus.State.DONE) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER).location(below("/result")).body(export);
		}
		return ResponseEntity.ok().header(HttpHeaders.RETRY_AFTER, "1").body(export);
	}

	@GetMapping(path = "/{id}/result", produces = "text/csv")
	@ThrowsErrors({ "NOT_FOUND", "EXPORT_RUNNING" })
	String readExport(@PathVariable String id) {
		return this.exports.result(id);
	}

	private static URI below(String path, Object... variables) {
		return ServletUriComponentsBuilder.fromCurrentRequestUri().path(path).build(variables);
	}

}

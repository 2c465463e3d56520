package io.github.errorcontract.sample.attachment;

import java.net.URI;

import io.github.errorcontract.ThrowsErrors;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Files over HTTP, all of them as bytes to download.
 */
@RestController
@RequestMapping("/orders/{id}/attachments/{name}")
@ThrowsErrors({ "ORDER_NOT_FOUND", "ORDER_CANCELLED" })
class AttachmentController {

	private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}";

	private final AttachmentService attachments;

	AttachmentController(AttachmentService attachments) {
		this.attachments = attachments;
	}

	@GetMapping
	@ThrowsErrors("NOT_FOUND")
	ResponseEntity<byte[]> readAttachment(@PathVariable long id, @PathVariable @Pattern(regexp = NAME) String name) {
		byte[] content = this.attachments.read(id, name);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.body(content);
	}

	@PutMapping
	@ThrowsErrors("INSUFFICIENT_STORAGE")
	@ApiResponse(responseCode = "201")
	@ApiResponse(responseCode = "204")
	ResponseEntity<Void> writeAttachment(@PathVariable long id, @PathVariable @Pattern(regexp = NAME) String name,
			@RequestBody byte[] content) {
		boolean created = this.attachments.write(id, name, content);
		URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUri();
		return created ? ResponseEntity.created(location).build() : ResponseEntity.noContent().build();
	}

}

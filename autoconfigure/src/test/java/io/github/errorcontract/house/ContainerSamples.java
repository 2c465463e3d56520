package io.github.errorcontract.house;

import java.util.List;

import jakarta.servlet.UnavailableException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpException;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/**
 * Samples of the section on the container.
 */
final class ContainerSamples {

	static final List<Throwable> ALL = List.of(new BadRequestException("chunk"), new ClientAbortException(),
			endOfBody(), new BadMessageException("chunk"),
			new HttpException.IllegalStateException(400, "form", new HttpException.IllegalStateException(413)),
			new UnavailableException("s3cr3t-marker", 7), new UnavailableException("s3cr3t-marker"));

	private ContainerSamples() {
	}

	/**
	 * What Jetty throws where a body ends too early.
	 */
	private static Throwable endOfBody() {
		String name = "org.eclipse.jetty.server.internal.HttpConnection$HttpEofException";
		return (Throwable) BeanUtils.instantiateClass(ClassUtils.resolveClassName(name, null));
	}

}

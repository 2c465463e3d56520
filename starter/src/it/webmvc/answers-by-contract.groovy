// Starts the jar that the project made, asks for an order and looks at the whole answer.

import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Path
import java.time.Duration

def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
def jar = new File(basedir, 'target/orders.jar').path
def log = new File(basedir, 'application.log')

// Two sets of versions, Spring MVC and the starter
assert new File(basedir, 'pom.xml').text.count('<dependency>') == 4

def portOf = { Process application ->
	def deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos()
	while (application.alive && System.nanoTime() < deadline) {
		def started = log.text =~ /Tomcat started on port (\d+)/
		if (started) {
			return started[0][1]
		}
		sleep(100)
	}
	throw new AssertionError('The application did not start:\n' + log.text)
}

def application = new ProcessBuilder(java, '-jar', jar, '--server.port=0').redirectErrorStream(true)
	.redirectOutput(log)
	.start()
try {
	def uri = URI.create("http://localhost:${portOf(application)}/orders/4711")
	def answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
	def only = { String name ->
		def values = answer.headers().allValues(name)
		assert values.size() == 1: "${name} must be there once: ${values}"
		return values[0]
	}
	def requestId = only('X-Request-Id')
	def body = '{"error":{"code":"NOT_FOUND","message":"Order 4711 does not exist.","requestId":"' + requestId + '"}}'

	assert answer.statusCode() == 404
	assert requestId ==~ /[0-9a-f]{32}/
	assert answer.body() == body
	assert only('Content-Type') == 'application/json'
	assert only('Content-Length') == body.getBytes('UTF-8').length.toString()
	assert only('Cache-Control') == 'no-store'
}
finally {
	application.destroy()
	application.waitFor()
}

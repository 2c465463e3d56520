// Starts both services: one answers as the policy says, the other one is stopped with every violation named.

import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.TimeUnit

def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()

def start = { String service, File log ->
	def jar = new File(basedir, "${service}/target/${service}.jar").path
	return new ProcessBuilder(java, '-jar', jar, '--server.port=0').redirectErrorStream(true).redirectOutput(log).start()
}

def portOf = { Process application, File log ->
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

def log = new File(basedir, 'obeying-service.log')
def obeying = start('obeying-service', log)
try {
	def port = portOf(obeying, log)
	def get = { String path ->
		def request = HttpRequest.newBuilder(URI.create("http://localhost:${port}${path}")).build()
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString())
	}
	def refused = get('/orders')
	assert refused.statusCode() == 429
	assert refused.body().contains('"code":"RATE_LIMITED","message":"Slow down, please."')
	assert refused.headers().firstValue('X-Company-Request-Id').present
	assert get('/orders/1').body().contains('"code":"ACME_ORDER_LOCKED","message":"Somebody else edits the order."')
	assert log.text.count('META-INF/error-contract.yml') == 1
}
finally {
	obeying.destroy()
	obeying.waitFor()
}

def failed = new File(basedir, 'breaking-service.log')
def breaking = start('breaking-service', failed)
try {
	assert breaking.waitFor(120, TimeUnit.SECONDS): 'The service that breaks the policy runs'
	assert breaking.exitValue() != 0
	def report = failed.text
	def violation = { String fact, String place, String policyLine ->
		assert report.readLines().any {
			it.contains(fact) && it.contains(place) && it.contains('META-INF/error-contract.yml') && it.contains(policyLine)
		}: "Not found: ${fact} (${place}, policy ${policyLine})\n${report}"
	}
	assert report.contains('APPLICATION FAILED TO START')
	violation("'error-contract.request-id.header' is 'X-Billing-Id'", '[application.yml]', '4:13')
	violation("'error-contract.errors.RATE_LIMITED.status' is '503'", 'com.example.billing.BillingError.RATE_LIMITED',
			'14:9')
	violation("'error-contract.errors.RATE_LIMITED.message' is 'No more bills today.'",
			'com.example.billing.BillingError.RATE_LIMITED', '7:16')
	violation("The code 'BILL_PAID' does not have the prefix 'ACME_'", 'com.example.billing.BillingError.BILL_PAID', '16:18')
}
finally {
	breaking.destroy()
	breaking.waitFor()
}

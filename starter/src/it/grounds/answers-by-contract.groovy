// The project's own tests have sent the table to the application; here only that they did.

def report = new File(basedir, 'target/surefire-reports/TEST-com.example.ground.GroundTests.xml').text
def tests = (report =~ /<testsuite [^>]*tests="(\d+)"/)[0][1] as int
assert tests > 45: "Only ${tests} lines of the table were sent"
assert report.contains('failures="0"') && report.contains('errors="0"')

package io.github.errorcontract.acceptance.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.stereotype.Component;

/**
 * What happens where there are no connections left.
 */
@Component
public class Shortage {

	private final HikariDataSource pool;

	Shortage(HikariDataSource pool) {
		this.pool = pool;
	}

	/**
	 * Works while somebody else has all the connections.
	 */
	public void whileExhausted(Runnable work) throws SQLException {
		List<Connection> taken = new ArrayList<>();
		try {
			while (taken.size() < this.pool.getMaximumPoolSize()) {
				taken.add(this.pool.getConnection());
			}
			work.run();
		}
		finally {
			for (Connection connection : taken) {
				connection.close();
			}
		}
	}

}

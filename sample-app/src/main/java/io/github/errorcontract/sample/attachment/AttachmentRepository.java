package io.github.errorcontract.sample.attachment;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The stored files.
 */
interface AttachmentRepository extends JpaRepository<Attachment, Long> {

	Optional<Attachment> findByOrderIdAndName(long orderId, String name);

	@Query("select coalesce(sum(a.size), 0) from Attachment a where a.orderId = :orderId and a.name <> :name")
	long sizeBeside(long orderId, String name);

}

package io.github.errorcontract.sample.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be attached.
 *
 * @param quota Size of all attachments of one order together.
 */
@ConfigurationProperties("sample.attachment")
record AttachmentProperties(@DefaultValue("16KB") DataSize quota) {

}

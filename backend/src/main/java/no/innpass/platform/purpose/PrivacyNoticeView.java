package no.innpass.platform.purpose;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The purposes that are in force today, in the order of the register. */
@Serdeable
public record PrivacyNoticeView(List<PurposeView> purposes) {}

package no.innpass.platform.purpose;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A part of the notice: heading and lines. */
@Serdeable
public record NoticePartView(String heading, List<LineView> lines) {}

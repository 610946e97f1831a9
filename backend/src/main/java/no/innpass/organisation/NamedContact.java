package no.innpass.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one person to ring (EMP-03).
 *
 * @param phone a direct number, never a switchboard's
 * @param standsInFor the owner's name while the deputy answers; absent when the owner does
 */
public record NamedContact(
        UUID staffId, String name, String phone, @Nullable String standsInFor) {}

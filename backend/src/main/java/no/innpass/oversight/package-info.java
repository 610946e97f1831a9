/**
 * Oversight against misuse (OVS). So far one kind of case: a wish for or against a group of people, refused at the door and taken up with
 * whoever made it (HR-10, OVS-12). A case names the workplace, not the candidate; the refused text is held in the case alone.
 *
 * <p>The room knows the earlier ones and none of them knows it: the platform hands it refused wishes over
 * {@link no.innpass.platform.linter.Escalation}.
 */
@NullMarked
package no.innpass.oversight;

import org.jspecify.annotations.NullMarked;

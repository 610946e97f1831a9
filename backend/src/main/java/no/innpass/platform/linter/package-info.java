/**
 * The language linter (PRI-08, HR-5, HR-10, PLC-15): finds words in free text that say what somebody <em>is</em> (a diagnosis, a
 * benefit, a label, an origin), where only what somebody can do and needs belongs, and wishes for or against a group.
 *
 * <p>{@link no.innpass.platform.linter.LanguageLinter} is a pure function over word lists in {@code resources/linter}. A text says who
 * reads it ({@link no.innpass.platform.linter.Audience}); that decides whether a finding stops it or only warns. The lists, their signs and
 * the measures are described in {@code docs/language-linter.md}.
 */
@NullMarked
package no.innpass.platform.linter;

import org.jspecify.annotations.NullMarked;

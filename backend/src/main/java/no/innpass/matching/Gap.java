package no.innpass.matching;

import java.util.List;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.WayOut;

/**
 * One thing that is missing, or that nobody has asked (MAT-16).
 *
 * @param known false: nobody has asked; it costs no points and widens the band
 * @param ways never empty
 */
public record Gap(
        Criterion criterion, Subject subject, Stated asked, Stated answer, boolean known, List<WayOut> ways) {}

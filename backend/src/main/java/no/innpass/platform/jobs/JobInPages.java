package no.innpass.platform.jobs;

import java.util.Set;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.ProcessingPurpose;

/**
 * Works further on data of so many people, or of such groups, that it takes them in parts and asks for each part: only those who come
 * back from {@code basis} may be worked on (PRI-06). Where the people fit in one list, {@link JobOnPeople} leaves nothing to forget.
 */
public non-sealed interface JobInPages extends Job {
    Set<ProcessingPurpose> purposes();

    /** @return on how many something was done */
    int run(AskBasis basis);
}

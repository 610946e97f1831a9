package no.innpass.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.purpose.ProcessingPurpose;

/**
 * Works further on data of people. It says whose turn it is, and gets back those for whom the purpose has a basis in force; the others
 * are skipped, and that is written down (PRI-06). What is skipped stays due, so it is taken up when the basis is there again.
 */
public non-sealed interface JobOnPeople extends Job {
    ProcessingPurpose purpose();

    /** Each thing that is due, with the candidate it is about, in the order in which it is to be done. */
    Map<UUID, UUID> due();

    /** @return on how many of the things something was done */
    int work(List<UUID> things);
}

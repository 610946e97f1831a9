package no.innpass.process;

import jakarta.inject.Singleton;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.Pace;
import no.innpass.taxonomy.Concepts;

/**
 * What an import brought into the taxonomy while the application runs is proposed and matched within a minute. Facts of people are packed
 * anew as at a start; packing asks itself for whom there is a basis (PRI-06).
 */
@Singleton
class FollowTaxonomy implements JobOnThings {
    private final Concepts concepts;
    private final PackAnew packAnew;

    FollowTaxonomy(Concepts concepts, PackAnew packAnew) {
        this.concepts = concepts;
        this.packAnew = packAnew;
    }

    @Override
    public String name() {
        return "FOLLOW_TAXONOMY";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public String about() {
        return "the list of tasks, skills, occupations and certificates, when an import has changed it";
    }

    @Override
    public int run() {
        boolean followed = concepts.refresh();
        packAnew.ifNeeded();
        return followed ? 1 : 0;
    }
}

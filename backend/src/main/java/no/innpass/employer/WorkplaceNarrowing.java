package no.innpass.employer;

import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;

/** By what the workplaces of a list, of a map and of a file are chosen: the same words choose the same in all three. */
interface WorkplaceNarrowing {
    /** Letters anywhere in the name, or an organisation number of employer or unit. */
    @Nullable String query();

    /** Four digits. */
    @Nullable String municipality();

    @Nullable Industry industry();

    @Nullable RegisterFilter register();

    @Nullable RelationStage stage();

    @Nullable Light light();

    /** What the map shows, as {@link no.innpass.geography.GeoBox#parse} reads it; absent for the whole country. */
    @Nullable String box();
}

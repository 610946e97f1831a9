package no.innpass.process;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.innpass.candidate.Candidates;
import no.innpass.platform.database.Rows;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.taxonomy.Concepts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packs all facts anew when they would be packed another way from the same rows: after a change of the rules, or of the taxonomy.
 * Broken off, it begins again at the next start; done by two instances at once, the second finds nothing to write.
 */
@Singleton
class PackAnew {
    private static final Logger LOG = LoggerFactory.getLogger(PackAnew.class);
    /** Goes up when facts are packed another way from the same rows. */
    private static final int RULES = 6;

    private final Rows rows;
    private final Concepts concepts;
    private final Candidates candidates;
    private final PracticePlaces practicePlaces;

    PackAnew(Rows rows, Concepts concepts, Candidates candidates, PracticePlaces practicePlaces) {
        this.rows = rows;
        this.concepts = concepts;
        this.candidates = candidates;
        this.practicePlaces = practicePlaces;
    }

    void ifNeeded() {
        String version = RULES + " " + concepts.version();
        if (packedWith().equals(Optional.of(version))) {
            return;
        }
        LOG.info("All facts are packed anew: the rules or the taxonomy have changed");
        candidates.packAll();
        practicePlaces.packAll();
        packed(version);
    }

    @Transactional
    Optional<String> packedWith() {
        return rows.first("select version from packed_with", row -> row.getString(1));
    }

    @Transactional
    void packed(String version) {
        rows.write(
                "insert into packed_with (version) values (?) on conflict (one) do update set version = excluded.version",
                version);
    }
}

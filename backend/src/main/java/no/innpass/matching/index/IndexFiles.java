package no.innpass.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.matching.engine.lucene.LuceneIndex;
import no.innpass.matching.term.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens an index, and throws a damaged one away: it is a projection, and is made anew from the database. */
final class IndexFiles {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    private IndexFiles() {}

    static LuceneIndex open(Path folder, Field random, Field... sortedBy) {
        try {
            return LuceneIndex.open(folder, random, sortedBy);
        } catch (UncheckedIOException damaged) {
            LOG.warn("The index in {} cannot be read and is thrown away", folder, damaged);
            delete(folder);
            return LuceneIndex.open(folder, random, sortedBy);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

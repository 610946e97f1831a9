package no.innpass.process.demo;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.innpass.geography.Areas;

/** Writes the demo's import files (INTG-15). Stateless; every call draws anew from the seed of its size. */
@Singleton
public class DemoData {
    private final Areas areas;

    public DemoData(Areas areas) {
        this.areas = areas;
    }

    /**
     * Writes {@code employers.csv}, {@code places.csv} and {@code candidates.csv} into a folder, over what stands there.
     *
     * @param folder created if it is not there
     */
    public void write(Path folder, DemoSize size) throws IOException {
        write(folder, size, false);
    }

    /** The same, and {@code courses.csv} with a run of a provider that only a demo has. */
    void writeWithCourse(Path folder, DemoSize size) throws IOException {
        write(folder, size, true);
    }

    private void write(Path folder, DemoSize size, boolean course) throws IOException {
        Towns towns = new Towns(areas);
        List<Workplace> workplaces = new DrawWorkplaces(size, towns).all();
        Files.createDirectories(folder);
        CsvFile.EMPLOYERS.write(folder, workplaces.stream().map(Workplace::row).toList());
        CsvFile.PLACES.write(folder, new DrawPlaces(size, workplaces).all());
        List<Row> candidates = new DrawCandidates(size, towns).all();
        if (course) {
            CsvFile.COURSES.write(folder, DrawCourse.fill(candidates, size.today()));
        }
        CsvFile.CANDIDATES.write(folder, candidates);
    }
}

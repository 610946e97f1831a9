package no.innpass.taxonomy.esco;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.innpass.taxonomy.esco.EscoFile.Kind;

/**
 * The files of some zips that are read. Their names are those of the official bundle, in any folder of the zip: {@code skills_no.csv},
 * {@code occupationSkillRelations.csv} or {@code occupationSkillRelations_no.csv}; the rest is passed over. Nothing is unpacked to disk.
 */
final class EscoBundle implements AutoCloseable {
    private static final Pattern NAMES =
            Pattern.compile("(skills|occupations)_([A-Za-z]{2,3}(?:-[A-Za-z]{2,8})?)\\.csv");
    private static final Pattern RELATIONS = Pattern.compile(
            "(occupationSkillRelations|skillSkillRelations|broaderRelationsSkillPillar|broaderRelationsOccPillar)(?:_[A-Za-z-]{2,12})?\\.csv");
    private static final Set<Kind> ALL_RELATIONS =
            Collections.unmodifiableSet(EnumSet.range(Kind.OCCUPATION_SKILLS, Kind.BROADER_OCCUPATIONS));
    private static final int MOST_ENTRIES = 1_000;
    private static final String NORWEGIAN = "no";

    private final List<ZipFile> zips = new ArrayList<>();
    private final List<EscoFile> files = new ArrayList<>();

    private EscoBundle() {}

    /** @throws EscoRefused if one is no zip, or together they hold nothing to import, or half of the relations */
    static EscoBundle open(List<Path> paths) {
        EscoBundle bundle = new EscoBundle();
        try {
            paths.forEach(bundle::add);
            bundle.requireSomething();
            return bundle;
        } catch (RuntimeException e) {
            bundle.close();
            throw e;
        }
    }

    private void add(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            ZipFile zip = new ZipFile(path.toFile());
            zips.add(zip);
            if (zip.size() > MOST_ENTRIES) {
                throw new EscoRefused(name + ": more than " + MOST_ENTRIES + " files, so not a bundle of ESCO");
            }
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> file(zip, name, entry).ifPresent(this::addOnce));
        } catch (IOException e) {
            throw new EscoRefused(name + ": cannot be read as a zip (" + e.getMessage() + ")");
        }
    }

    private static Optional<EscoFile> file(ZipFile zip, String zipName, ZipEntry entry) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        Matcher names = NAMES.matcher(name);
        if (names.matches()) {
            String language = names.group(2).toLowerCase(Locale.ROOT);
            return Optional.of(new EscoFile(
                    zip, zipName, entry, kind(names.group(1)), language.equals(NORWEGIAN) ? "nb" : language));
        }
        Matcher relations = RELATIONS.matcher(name);
        return relations.matches()
                ? Optional.of(new EscoFile(zip, zipName, entry, kind(relations.group(1)), ""))
                : Optional.empty();
    }

    private static Kind kind(String stem) {
        return EnumSet.allOf(Kind.class).stream()
                .filter(kind -> kind.stem().equals(stem))
                .findFirst()
                .orElseThrow();
    }

    /** Every bundle of a language brings the same relations: the first is enough. */
    private void addOnce(EscoFile file) {
        Optional<EscoFile> before = files.stream()
                .filter(one -> one.kind() == file.kind() && one.language().equals(file.language()))
                .findFirst();
        if (before.isEmpty()) {
            files.add(file);
        } else if (file.kind().holdsNames()) {
            throw new EscoRefused(file.zipName() + ": " + file.name() + " is in "
                    + before.get().zipName() + " too: give each language once");
        }
    }

    private void requireSomething() {
        if (files.isEmpty()) {
            throw new EscoRefused("No file of ESCO in "
                    + zips.stream()
                            .map(zip -> Path.of(zip.getName()).getFileName().toString())
                            .collect(Collectors.joining(", "))
                    + ": skills_LANGUAGE.csv, occupations_LANGUAGE.csv or relations are wanted");
        }
        Set<Kind> missing = EnumSet.copyOf(ALL_RELATIONS);
        files.forEach(file -> missing.remove(file.kind()));
        if (!missing.isEmpty() && missing.size() < ALL_RELATIONS.size()) {
            throw new EscoRefused("Relations come whole or not at all; missing: "
                    + missing.stream().map(kind -> kind.stem() + ".csv").collect(Collectors.joining(", ")));
        }
    }

    boolean has(Kind kind) {
        return files.stream().anyMatch(file -> file.kind() == kind);
    }

    /** Those of the kind, in the order in which they were given. */
    List<EscoFile> of(Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** The files of names, skills before occupations. */
    List<EscoFile> names() {
        List<EscoFile> names = new ArrayList<>(of(Kind.SKILLS));
        names.addAll(of(Kind.OCCUPATIONS));
        return names;
    }

    @Override
    public void close() {
        for (ZipFile zip : zips) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}

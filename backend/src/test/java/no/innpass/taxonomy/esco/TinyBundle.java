package no.innpass.taxonomy.esco;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle in the form of the official one, with all its columns: two occupations of one unit group, a third, and six skills. */
final class TinyBundle {
    static final String BASE = "http://data.europa.eu/esco/";
    static final String SKILLS_HEADER =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n";
    static final String OCCUPATIONS_HEADER =
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n";

    private final Map<String, String> files = new LinkedHashMap<>();

    static TinyBundle english() {
        return new TinyBundle()
                .with(
                        "skills_en.csv",
                        "\uFEFF" + SKILLS_HEADER
                                + skill("s1", "shear llamas", "clip llamas\ntrim llamas", "released")
                                + skill("s2", "feed llamas", "", "released")
                                + skill("s3", "wash llamas", "", "released")
                                + skill("s4", "llama husbandry", "", "released")
                                + skill("s5", "give massages", "", "released")
                                + skill("s6", "ride llamas", "", "released"))
                .with(
                        "occupations_en.csv",
                        OCCUPATIONS_HEADER
                                + occupation("o1", "6121", "llama farmer", "llama breeder")
                                + occupation("o2", "6121", "alpaca farmer", "")
                                + occupation("o3", "2221", "llama nurse", "")
                                + occupation("o4", "5120", "cook", "chef of llamas"));
    }

    static TinyBundle norwegian() {
        return new TinyBundle()
                .with(
                        "ESCO dataset/skills_no.csv",
                        SKILLS_HEADER
                                + skill("s1", "klippe lamaer", "lamaklipping", "released")
                                + skill("s2", "fôre lamaer", "", "released")
                                + skill("s3", "vaske lamaer", "", "released")
                                + skill("s4", "lamahold", "", "released")
                                + skill("s5", "gi massasje", "knaing", "released")
                                + skill("s6", "ri på lamaer", "", "released"))
                .with(
                        "ESCO dataset/occupations_no.csv",
                        OCCUPATIONS_HEADER
                                + occupation("o1", "6121", "lamabonde", "")
                                + occupation("o2", "6121", "alpakkabonde", "")
                                + occupation("o3", "2221", "lamasykepleier", "")
                                + occupation("o4", "5120", "kokk", ""));
    }

    TinyBundle withRelations() {
        return with(
                        "occupationSkillRelations.csv",
                        "occupationUri,relationType,skillType,skillUri\n"
                                + needs("o1", "essential", "s1") + needs("o1", "essential", "s2")
                                + needs("o1", "optional", "s3")
                                + needs("o2", "essential", "s1") + needs("o2", "essential", "s3")
                                + "%soccupation/o2,essential,skill/competence,%sskill/a-group\n".formatted(BASE, BASE))
                .with(
                        "skillSkillRelations.csv",
                        "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n"
                                + "%sskill/s5,skill/competence,optional,skill/competence,%sskill/s3\n"
                                        .formatted(BASE, BASE))
                .with(
                        "broaderRelationsSkillPillar.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\n"
                                + below("s1", "skill/group") + below("s3", "skill/group") + below("s6", "skill/group")
                                + below("s2", "skill/s4"))
                .with(
                        "broaderRelationsOccPillar.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\n"
                                + "Occupation,%soccupation/o1,ISCOGroup,%sisco/C6121\n".formatted(BASE, BASE));
    }

    TinyBundle with(String name, String text) {
        files.put(name, text);
        return this;
    }

    TinyBundle without(String name) {
        files.remove(name);
        return this;
    }

    TinyBundle change(String name, String old, String now) {
        return with(name, files.getOrDefault(name, "").replace(old, now));
    }

    Path zip(Path folder, String name) {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String skill(String id, String name, String others, String status) {
        return "KnowledgeSkillCompetence,%sskill/%s,skill/competence,cross-sector,%s,\"%s\",,%s,2020-01-01T00:00:00Z,,,scheme,\"Text, with commas\"\n"
                .formatted(BASE, id, name, others, status);
    }

    static String occupation(String id, String isco, String name, String others) {
        return "Occupation,%soccupation/%s,%s,%s,\"%s\",,released,2020-01-01T00:00:00Z,note,,,scheme,Text,%s.1\n"
                .formatted(BASE, id, isco, name, others, isco);
    }

    private static String needs(String occupation, String how, String skill) {
        return "%soccupation/%s,%s,skill/competence,%sskill/%s\n".formatted(BASE, occupation, how, BASE, skill);
    }

    static String below(String skill, String above) {
        return "KnowledgeSkillCompetence,%sskill/%s,SkillGroup,%s%s\n".formatted(BASE, skill, BASE, above);
    }
}

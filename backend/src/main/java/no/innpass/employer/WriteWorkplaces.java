package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.problem.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The listed workplaces as a file for a spreadsheet: semicolons between the cells, and the mark of UTF-8 before them, as spreadsheets
 * here expect. A cell that would be taken for a formula begins with an apostrophe.
 */
@Singleton
class WriteWorkplaces {
    /** More than this is no list that somebody goes through. */
    static final int MOST = 10_000;

    private static final String MARK = "\ufeff";
    private static final String FORMULAS = "=+-@\t\r";
    private static final CSVFormat FORM =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final List<String> HEADS = List.of(
            "name",
            "unit",
            "employer",
            "organisation",
            "light",
            "municipality",
            "industry",
            "size",
            "sector",
            "owner",
            "stage",
            "lastContact",
            "closedOn");

    private final ListWorkplaces workplaces;
    private final Messages messages;

    WriteWorkplaces(ListWorkplaces workplaces, Messages messages) {
        this.workplaces = workplaces;
        this.messages = messages;
    }

    /** @throws Refused TOO_MANY_ROWS for more than {@value #MOST} */
    @Transactional
    String csv(WorkplaceFileFilter filter, Language language) {
        List<ListedWorkplace> all = workplaces.first(filter, filter.order(), MOST + 1);
        if (all.size() > MOST) {
            throw new Refused(new EmployerProblem.TooManyRows(MOST));
        }
        StringBuilder file = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(file, FORM)) {
            printer.printRecord(
                    HEADS.stream().map(head -> word(language, "head." + head)).toList());
            for (ListedWorkplace one : all) {
                printer.printRecord(cells(one, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private List<String> cells(ListedWorkplace one, Language language) {
        WorkplaceRowView view = one.view();
        return Arrays.asList(
                plain(view.name()),
                one.unitNumber(),
                plain(view.employer()),
                one.organisationNumber(),
                word(language, "light", view.light()),
                plain(Objects.requireNonNullElse(view.municipality(), "")),
                word(language, "industry", view.industry()),
                word(language, "size", view.sizeBand()),
                word(language, "sector", view.sector()),
                plain(Objects.requireNonNullElse(view.owner(), "")),
                word(language, "stage", view.stage()),
                Objects.toString(view.lastContact(), ""),
                Objects.toString(view.closedOn(), ""));
    }

    private String word(Language language, String kind, @Nullable Enum<?> value) {
        return value == null ? "" : word(language, kind + "." + value.name());
    }

    private String word(Language language, String key) {
        return messages.find(language, "employer.file." + key, Map.of()).orElse(key);
    }

    /** Names come from the register and from people: none of them is to be reckoned with. */
    static String plain(String name) {
        return !name.isEmpty() && FORMULAS.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}

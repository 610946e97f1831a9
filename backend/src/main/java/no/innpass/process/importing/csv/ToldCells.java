package no.innpass.process.importing.csv;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.innpass.employer.NextYear;
import no.innpass.employer.OrderBook;
import no.innpass.employer.OutlookCourse;
import no.innpass.employer.OutlookRequest;
import no.innpass.employer.PauseKind;
import no.innpass.platform.importing.CsvRow;
import no.innpass.process.importing.ImportPlan;
import no.innpass.shared.ContractType;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** What a workplace has told of the time ahead, of people it will recruit, and of a no for a time (EMP-07, EMP-13). */
final class ToldCells {
    static final String COLUMNS =
            "outlook order_book next_year recruitment_trouble recruits recruits_how_many recruits_from"
                    + " recruits_occupation recruits_contract recruits_advertised outlook_on no_until do_not_contact_until";
    private static final OutlookRequest NOTHING =
            new OutlookRequest(null, null, null, null, null, null, null, null, null, null);

    private final Concepts concepts;

    ToldCells(Concepts concepts) {
        this.concepts = concepts;
    }

    ImportPlan.Told read(CsvRow row) {
        OutlookRequest outlook = new OutlookRequest(
                row.code("outlook", OutlookCourse.class).orElse(null),
                row.code("order_book", OrderBook.class).orElse(null),
                row.code("next_year", NextYear.class).orElse(null),
                row.yes("recruitment_trouble").orElse(null),
                row.yes("recruits").orElse(null),
                row.integer("recruits_how_many", 1, 999).orElse(null),
                row.date("recruits_from").orElse(null),
                occupation(row),
                row.code("recruits_contract", ContractType.class).orElse(null),
                row.yes("recruits_advertised").orElse(null));
        boolean particulars = outlook.howMany() != null
                || outlook.recruitsFrom() != null
                || outlook.occupation() != null
                || outlook.contract() != null
                || outlook.advertised() != null;
        if (particulars && !Boolean.TRUE.equals(outlook.recruits())) {
            row.wrong("recruits", "REQUIRED", "yes, where particulars of a need are told");
        }
        Map<PauseKind, LocalDate> pauses = new EnumMap<>(PauseKind.class);
        row.date("no_until").ifPresent(day -> pauses.put(PauseKind.NOT_NOW, day));
        row.date("do_not_contact_until").ifPresent(day -> pauses.put(PauseKind.DO_NOT_CONTACT, day));
        Optional<LocalDate> on = row.date("outlook_on");
        return new ImportPlan.Told(outlook.equals(NOTHING) ? null : outlook, on.orElse(null), pauses);
    }

    private @Nullable String occupation(CsvRow row) {
        Optional<String> code = row.text("recruits_occupation", 80);
        if (code.isPresent()
                && code.flatMap(concepts::byCode)
                        .filter(concept -> concept.kind() == ConceptKind.OCCUPATION)
                        .isEmpty()) {
            row.wrong("recruits_occupation", "UNKNOWN_CONCEPT", "code of the taxonomy: " + ConceptKind.OCCUPATION);
        }
        return code.orElse(null);
    }
}

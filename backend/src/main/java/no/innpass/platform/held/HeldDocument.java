package no.innpass.platform.held;

import jakarta.inject.Singleton;
import no.innpass.platform.i18n.Language;

/** The file to read and print: one HTML page that needs nothing else, with headings, lists and no script. */
@Singleton
public class HeldDocument {
    private static final String STYLE = """
            body{font:16px/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#111}\
            h2{margin-top:2.5rem;border-bottom:2px solid #111}h3{margin-bottom:.5rem}\
            dl{margin:0 0 1rem;padding:.5rem 0;border-top:1px solid #bbb;break-inside:avoid}\
            dl div{display:flex;gap:1rem}dt{flex:0 0 14rem;color:#444}dd{margin:0;overflow-wrap:anywhere}\
            @media(max-width:30rem){dl div{display:block}}""";

    private final HeldWords words;

    HeldDocument(HeldWords words) {
        this.words = words;
    }

    /** @param notice address of the privacy notice, whole: the file is read away from the product (PRI-20) */
    public String html(ReadableHeldView held, Language language, String notice) {
        StringBuilder page = new StringBuilder();
        String title = say(language, "title");
        page.append("<!doctype html>\n<html lang=\"")
                .append(language.code())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(say(language, "lead"))
                .append(" ")
                .append(words.value("takenAt", held.takenAt().toString(), java.util.Map.of(), language))
                .append("</p>\n<p><a href=\"")
                .append(safe(notice))
                .append("\">")
                .append(say(language, "privacy"))
                .append("</a>: ")
                .append(safe(notice))
                .append("</p>\n");
        held.sections().forEach(section -> section(page, section, language));
        return page.append("</body></html>\n").toString();
    }

    private void section(StringBuilder page, ReadableHeldView.Section section, Language language) {
        page.append("<h2>").append(safe(section.title())).append("</h2>\n");
        if (section.parts().isEmpty()) {
            page.append("<p>").append(say(language, "nothing")).append("</p>\n");
        }
        for (ReadableHeldView.Part part : section.parts()) {
            page.append("<h3>").append(safe(part.title())).append("</h3>\n");
            for (ReadableHeldView.Row row : part.rows()) {
                page.append("<dl>");
                row.items()
                        .forEach(item -> page.append("<div><dt>")
                                .append(safe(item.name()))
                                .append("</dt><dd>")
                                .append(safe(item.value()))
                                .append("</dd></div>"));
                page.append("</dl>\n");
            }
        }
    }

    private String say(Language language, String key) {
        return safe(words.text(language, key).orElseThrow());
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

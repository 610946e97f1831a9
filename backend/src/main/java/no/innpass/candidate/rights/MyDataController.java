package no.innpass.candidate.rights;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.held.HeldDocument;
import no.innpass.platform.held.HeldView;
import no.innpass.platform.held.ReadHeld;
import no.innpass.platform.held.ReadableHeldView;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;

/** Everything held on the candidate who asks (PRI-11): for machines, on a page, and as a file to read and print. */
@Controller("/api/v1/me/data")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyDataController {
    private static final String PATH = "GET /api/v1/me/data";

    private final ShowEverything everything;
    private final ReadHeld read;
    private final HeldDocument document;
    private final HttpHostResolver host;

    MyDataController(ShowEverything everything, ReadHeld read, HeldDocument document, HttpHostResolver host) {
        this.everything = everything;
        this.read = read;
        this.document = document;
        this.host = host;
    }

    /** All rows as they are kept, with the log of who has looked. */
    @Get
    HeldView myData(Actor actor) {
        return everything.of(actor, PATH);
    }

    /** The same in words. */
    @Get("/readable{?language}")
    ReadableHeldView myReadableData(Actor actor, @QueryValue(defaultValue = "NB") Language language) {
        return read.inWords(everything.of(actor, PATH + "/readable"), language);
    }

    /** The same as one HTML file. */
    @Get("/file{?language}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> myDataFile(
            Actor actor, @QueryValue(defaultValue = "NB") Language language, HttpRequest<?> request) {
        String notice = host.resolve(request) + "/privacy?lang=" + language.code();
        String html = document.html(read.inWords(everything.of(actor, PATH + "/file"), language), language, notice);
        return HttpResponse.ok(html)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"innpass-" + language.code() + ".html\"");
    }
}

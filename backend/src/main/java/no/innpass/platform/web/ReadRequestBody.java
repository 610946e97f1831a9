package no.innpass.platform.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The one door for JSON that comes from outside into a record of ours: strict (see {@link BodyShape}). What the product reads from
 * others (an issuer's answers) and from its own tables does not pass here and stays lenient.
 */
@Singleton
@Order(-100)
@Consumes(MediaType.APPLICATION_JSON)
final class ReadRequestBody<T> implements MessageBodyReader<T> {
    private static final int MOST_FAULTS = 50;

    /** No record of ours is nested deeper than a handful of levels, and no number has more than twenty digits. */
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final ObjectMapper json;

    ReadRequestBody(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Argument<T> type, @Nullable MediaType mediaType) {
        return mediaType != null
                && mediaType.matches(MediaType.APPLICATION_JSON_TYPE)
                && type.getType().getName().startsWith("no.innpass.");
    }

    /** The mapper would stop reading after the first value, and take the last of two properties of one name. */
    private static void requireOneValue(byte[] bytes) throws IOException {
        try (JsonParser parser = STRICT.createParser(bytes)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new IOException("more than one value");
            }
        }
    }

    /**
     * @throws Refused MALFORMED when it is no JSON, INVALID_INPUT with a pointer for each fault when it has another form
     * @throws CodecException when the record itself refuses to be made
     */
    @Override
    public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
        byte[] bytes;
        JsonNode tree;
        try {
            bytes = body.readAllBytes();
            requireOneValue(bytes);
            tree = Objects.requireNonNullElse(json.readValue(bytes, Argument.of(JsonNode.class)), JsonNode.nullNode());
        } catch (IOException notJson) {
            throw new Refused(new CommonProblem.Malformed());
        }
        List<FieldProblem> faults = BodyShape.faults(tree, type);
        if (!faults.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(faults.subList(0, Math.min(MOST_FAULTS, faults.size()))));
        }
        try {
            return json.readValue(bytes, type);
        } catch (IOException refused) {
            throw new CodecException("Cannot be read", refused);
        }
    }
}

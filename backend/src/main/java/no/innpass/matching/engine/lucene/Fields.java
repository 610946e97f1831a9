package no.innpass.matching.engine.lucene;

import java.nio.ByteBuffer;
import java.util.UUID;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** How the fields of a document lie in the index. */
final class Fields {
    static final String ID = "id";
    static final String ID_HIGH = "id.high";
    static final String ID_LOW = "id.low";

    private static final FieldType POSTING = new FieldType();

    static {
        POSTING.setIndexOptions(IndexOptions.DOCS);
        POSTING.setTokenized(false);
        POSTING.setOmitNorms(true);
        POSTING.freeze();
    }

    private Fields() {}

    static org.apache.lucene.document.Document document(UUID id, Document source) {
        var target = new org.apache.lucene.document.Document();
        target.add(posting(ID, bytes(id)));
        target.add(new NumericDocValuesField(ID_HIGH, id.getMostSignificantBits()));
        target.add(new NumericDocValuesField(ID_LOW, id.getLeastSignificantBits()));
        for (Field field : source.fields()) {
            switch (field.kind()) {
                case NUMBER -> target.add(new NumericDocValuesField(field.name(), source.number(field)));
                case SET -> {
                    for (long value : source.set(field)) {
                        target.add(posting(postings(field), bytes(value)));
                        target.add(new SortedNumericDocValuesField(field.name(), value));
                    }
                }
                case KEYS -> source.keys(field).forEach(key -> target.add(posting(field.name(), bytes(key))));
            }
        }
        return target;
    }

    /** Name of the postings of a SET; its doc values bear the plain name. */
    static String postings(Field set) {
        return set.name() + "#";
    }

    static Term id(UUID id) {
        return new Term(ID, bytes(id));
    }

    /** Of a value that is not negative; in the order of the values. */
    static BytesRef bytes(long value) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** The value that {@link #bytes(long)} made these of. */
    static long value(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, Long.BYTES).getLong();
    }

    static BytesRef bytes(UUID key) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array());
    }

    private static org.apache.lucene.document.Field posting(String name, BytesRef value) {
        return new org.apache.lucene.document.Field(name, value, POSTING);
    }
}

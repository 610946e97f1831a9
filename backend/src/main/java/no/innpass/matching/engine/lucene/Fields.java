package no.innpass.matching.engine.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
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

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final FieldType POSTING = new FieldType();
    /** Names are kept: Lucene looks each up once a value, by a hash that a new string would have to work out. */
    private static final Map<String, String> POSTINGS = new ConcurrentHashMap<>();

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
                        if (field.counted()) {
                            target.add(new SortedNumericDocValuesField(field.name(), value));
                        }
                    }
                }
                case KEYS -> source.keys(field).forEach(key -> target.add(posting(field.name(), bytes(key))));
            }
        }
        return target;
    }

    static void requireCounted(Field field) {
        if (!field.counted()) {
            throw new IllegalArgumentException(field.name() + " is only filtered by");
        }
    }

    /** Name of the postings of a SET; its doc values bear the plain name. */
    static String postings(Field set) {
        return POSTINGS.computeIfAbsent(set.name(), name -> name + "#");
    }

    static Term id(UUID id) {
        return new Term(ID, bytes(id));
    }

    /** Of a value that is not negative; in the order of the values. */
    static BytesRef bytes(long value) {
        byte[] bytes = new byte[Long.BYTES];
        LONG.set(bytes, 0, value);
        return new BytesRef(bytes);
    }

    /** The value that {@link #bytes(long)} made these of. */
    static long value(BytesRef bytes) {
        return (long) LONG.get(bytes.bytes, bytes.offset);
    }

    static BytesRef bytes(UUID key) {
        byte[] bytes = new byte[2 * Long.BYTES];
        LONG.set(bytes, 0, key.getMostSignificantBits());
        LONG.set(bytes, Long.BYTES, key.getLeastSignificantBits());
        return new BytesRef(bytes);
    }

    private static org.apache.lucene.document.Field posting(String name, BytesRef value) {
        return new Posting(name, value);
    }

    /** One value as it is: Lucene need not look for words in it. */
    private static final class Posting extends org.apache.lucene.document.Field {
        Posting(String name, BytesRef value) {
            super(name, value, POSTING);
        }

        @Override
        public InvertableType invertableType() {
            return InvertableType.BINARY;
        }
    }
}

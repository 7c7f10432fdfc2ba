package org.communique.fact;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How records are stored and read: by the driver's own codecs for Java records, at about a third of what Spring Data's mapping takes for a
 * document. What the publisher stores beside a record's components is passed over.
 */
public final class RecordCodecs {

    private static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new EdtfCodec()), MongoClientSettings.getDefaultCodecRegistry());

    private RecordCodecs() {}

    /** The record of a kind that a stored document holds. */
    static Curated read(Kind kind, RawBsonDocument document) {
        Class<? extends Curated> type = kind.typeOf(document.getString("id").getValue());
        return document.decode(REGISTRY.get(type));
    }

    /** A record's components, as they are stored; what is null is left out. */
    static BsonDocument write(Curated record) {
        return write(record.getClass().asSubclass(Curated.class), record);
    }

    private static <R extends Curated> BsonDocument write(Class<R> type, Curated record) {
        var document = new BsonDocument();
        REGISTRY.get(type)
                .encode(
                        new BsonDocumentWriter(document),
                        type.cast(record),
                        EncoderContext.builder().build());
        return document;
    }

    /** A date as the text that it was curated as. */
    private static final class EdtfCodec implements Codec<Edtf> {

        @Override
        public Edtf decode(BsonReader reader, DecoderContext context) {
            return Edtf.parse(reader.readString());
        }

        @Override
        public void encode(BsonWriter writer, Edtf date, EncoderContext context) {
            writer.writeString(date.text());
        }

        @Override
        public Class<Edtf> getEncoderClass() {
            return Edtf.class;
        }
    }
}

package org.communique.fact;

import com.mongodb.MongoClientSettings;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How stored records are read: by the driver's own codecs for Java records, at about a third of what Spring Data's mapping takes for a
 * document. What the publisher stores beside a record's components is passed over.
 */
final class RecordCodecs {

    private static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new EdtfCodec()), MongoClientSettings.getDefaultCodecRegistry());

    private RecordCodecs() {}

    /** The record of a kind that a stored document holds. */
    static Curated read(Kind kind, RawBsonDocument document) {
        Class<? extends Curated> type = kind.typeOf(document.getString("id").getValue());
        return document.decode(REGISTRY.get(type));
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

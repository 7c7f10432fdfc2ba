package org.communique.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.communique.fact.Curated;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.stereotype.Component;

/** Turns a record into the document of one of its versions. */
@Component
class VersionWriter {

    private final MongoConverter converter;

    VersionWriter(MongoConverter converter) {
        this.converter = converter;
    }

    Document version(Entry entry, int since) {
        Curated record = entry.record();
        Document fields = new Document();
        converter.write(record, fields);
        fields.remove("_class"); // the id's prefix says what it is
        complete(fields, record.getClass());
        Document version = new Document("_id", record.id() + "@" + since)
                .append("id", record.id())
                .append("since", since)
                .append("until", Revision.CURRENT)
                .append("hash", entry.hash())
                .append("keys", converter.convertToMongoType(record.keys()));
        version.putAll(fields);
        return version;
    }

    /** Stores a list without elements as an empty one, even where the record has none, so that it is read as one. */
    private void complete(Document fields, Class<?> type) {
        MongoPersistentEntity<?> entity = converter.getMappingContext().getPersistentEntity(type);
        if (entity == null) {
            return;
        }
        for (MongoPersistentProperty property : entity) {
            if (property.isCollectionLike()) {
                fields.putIfAbsent(property.getFieldName(), new ArrayList<>());
            }
            if (property.isEntity()) {
                parts(fields.get(property.getFieldName())).forEach(part -> complete(part, property.getActualType()));
            }
        }
    }

    private static List<Document> parts(@Nullable Object value) {
        if (value instanceof Document part) {
            return List.of(part);
        }
        return value instanceof Collection<?> several
                ? several.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }
}

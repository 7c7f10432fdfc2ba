package org.communique.fact;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values that all facts share are stored: a date as the text it was curated as. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AtHand.class)
class FactMapping {

    @Bean
    MongoCustomConversions factConversions() {
        return MongoCustomConversions.create(conversions -> conversions
                .useNativeDriverJavaTimeCodecs()
                .registerConverter(new EdtfAsText())
                .registerConverter(new TextAsEdtf()));
    }

    @WritingConverter
    private static class EdtfAsText implements Converter<Edtf, String> {
        @Override
        public String convert(Edtf date) {
            return date.text();
        }
    }

    @ReadingConverter
    private static class TextAsEdtf implements Converter<String, Edtf> {
        @Override
        public Edtf convert(String text) {
            return Edtf.parse(text);
        }
    }
}

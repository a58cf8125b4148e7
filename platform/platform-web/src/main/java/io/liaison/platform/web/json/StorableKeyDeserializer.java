package io.liaison.platform.web.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** The same refusal for the names in JSON objects that are read as maps. */
final class StorableKeyDeserializer extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return key.indexOf('\0') >= 0 ? context.handleWeirdKey(String.class, key, "holds the character NUL") : key;
    }
}

/** Writes the types of the services' calls from their own descriptions. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { contractOf, SERVICES } from './services.mjs';

for (const service of SERVICES) {
    const types = await openapiTS(pathToFileURL(contractOf(service)));
    writeFileSync(resolve(import.meta.dirname, `src/shared/api/${service}.d.ts`), astToString(types));
}

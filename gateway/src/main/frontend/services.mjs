/** The services whose calls the pages make, and where each describes them. */
import { resolve } from 'node:path';

const here = import.meta.dirname;

export const SERVICES = ['request', 'planning', 'tracking', 'archive', 'notification'].map((name) => `${name}-service`);

export const contractOf = (service) =>
    resolve(here, `../../../../${service}/src/main/resources/contracts/openapi.json`);

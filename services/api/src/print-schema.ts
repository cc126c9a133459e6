import 'reflect-metadata';
import { buildServiceSchema } from './concepts';
import { noFeeds } from './feed/feed.service';
import { printContract } from './graphql/schema';

/** Prints the contract: what `npm run codegen` writes to schema/schema.graphql. No database is needed for it. */
process.stdout.write(printContract(buildServiceSchema(noFeeds)));

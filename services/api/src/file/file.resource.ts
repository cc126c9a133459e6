import { FieldResolver, Resolver, Root } from 'type-graphql';
import { files } from '../access/policy';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import type { Resource } from '../graphql/resource';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar';
import { StoredFile } from './stored-file.entity';

/** Files are made by POST /files and go by themselves; the list of all of them is the administrators'. */
export const storedFiles: Resource = {
  entity: StoredFile,
  one: 'storedFile',
  many: 'storedFiles',
  policy: files,
  order: [{ property: 'id', direction: 'DESC' }],
};

@Resolver(() => StoredFile)
export class StoredFileResolver {
  @FieldResolver(() => DateTimeScalar)
  uploadedAt(@Root() file: Row): string {
    return text(file, 'createdAt');
  }

  @FieldResolver(() => String, { description: 'Where it is downloaded from, below the address of the service.' })
  url(@Root() file: Row): string {
    return `/files/${text(file, 'id')}`;
  }
}

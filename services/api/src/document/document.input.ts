import { ID, InputType, Int } from 'type-graphql';
import { InputField, IntBetween } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DocumentKind } from './document.entity';

@InputType()
export class DocumentCreateInput {
  @InputField(() => String, { nullable: true }) number?: string | null;
  @InputField(() => String) title!: string;
  @InputField(() => DocumentKind) kind!: DocumentKind;
  @InputField(() => ID, { nullable: true, description: 'Either this or issuerName is needed.' }) issuerId?: string | null;
  @InputField(() => String, { nullable: true }) issuerName?: string | null;
  @InputField(() => DateScalar, { nullable: true }) issuedOn?: string | null;
  @InputField(() => String, { nullable: true }) signer?: string | null;
  @InputField(() => String, { nullable: true }) abstract?: string | null;
  @InputField(() => ID, { nullable: true }) replacedById?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class DocumentFileCreateInput {
  @InputField(() => ID) documentId!: string;
  @InputField(() => ID) fileId!: string;
  @InputField(() => Int, { nullable: true, description: 'Its place among the files of the document; default: 1.' })
  @IntBetween(1, 999)
  ordinal?: number;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

import type { ReactNode } from 'react';
import { Component } from 'react';
import { PartFailure } from './PartFailure';

type Props = { readonly children: ReactNode };

/** Around what the frame loads when it is needed: where that does not come, the page stays and says so. */
export class PartBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? <PartFailure error={this.state.error} /> : this.props.children;
  }
}
